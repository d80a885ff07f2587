using LandingZone;
using Pulumi;

return await Deployment.RunAsync(ClientZone.Build);
